package vn.tungho.complaint;

import java.time.LocalDate;
import vn.tungho.shared.area.Area;

/**
 * What is taken down of a denunciation; never who denounces.
 *
 * @param area the commune it concerns, or the province
 * @param about what is denounced, without names
 */
public record NewDenunciation(
        Area area,
        LocalDate receivedOn,
        Accused accused,
        String about,
        String summary,
        String routedTo,
        LocalDate routedOn,
        String documentNumber) {}
