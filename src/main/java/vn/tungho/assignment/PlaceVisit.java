package vn.tungho.assignment;

import java.time.LocalDate;

/** A visit of a body to the place it is in charge of; {@code supportDong} is what it gave, in đồng. */
public record PlaceVisit(
        long placeVisitId, long chargeId, LocalDate visitedOn, String found, String result, long supportDong) {}
