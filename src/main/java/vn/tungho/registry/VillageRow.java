package vn.tungho.registry;

/** A village with the households followed in it. */
public record VillageRow(
        String villageCode, String communeCode, String name, int households, int people, int poor, int nearPoor) {}
