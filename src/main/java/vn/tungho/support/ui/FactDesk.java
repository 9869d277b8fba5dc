package vn.tungho.support.ui;

import org.springframework.stereotype.Component;
import vn.tungho.support.facts.HouseService;
import vn.tungho.support.facts.SupportGroupService;

/** What support asks beside the register. */
@Component
record FactDesk(HouseService houses, SupportGroupService groups) {}
