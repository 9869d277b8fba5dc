package vn.tungho.shared.area;

/** A commune that ended in 2025, and the one that part or all of it went to. */
public record FormerCommune(
        String oldCommuneCode, String oldName, String oldDistrict, String oldProvince, String communeCode) {}
