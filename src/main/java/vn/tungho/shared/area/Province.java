package vn.tungho.shared.area;

/** A province or centrally run city. {@code kind} is {@code province} or {@code city}. */
public record Province(String provinceCode, String name, String kind, Region region) {}
