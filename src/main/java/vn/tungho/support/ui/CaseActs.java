package vn.tungho.support.ui;

import org.springframework.stereotype.Component;
import vn.tungho.shared.document.AttachmentService;
import vn.tungho.support.ApprovalCorrections;
import vn.tungho.support.ApprovalService;
import vn.tungho.support.BulkOpening;
import vn.tungho.support.CaseExits;
import vn.tungho.support.DeliveryService;
import vn.tungho.support.FundCorrections;
import vn.tungho.support.IntakeService;
import vn.tungho.support.LeafletService;
import vn.tungho.support.PaperService;
import vn.tungho.support.PaymentService;
import vn.tungho.support.ReturnService;
import vn.tungho.support.SelectionService;
import vn.tungho.support.SupportEscalations;

/** What the pages of support act with. */
@Component
record CaseActs(
        IntakeService intake,
        SelectionService selections,
        ApprovalService approvals,
        DeliveryService deliveries,
        ApprovalCorrections corrections,
        PaymentService payments,
        FundCorrections fundCorrections,
        ReturnService returns,
        CaseExits exits,
        SupportEscalations escalations,
        BulkOpening bulk,
        LeafletService leaflets,
        PaperService papers,
        AttachmentService files) {}
