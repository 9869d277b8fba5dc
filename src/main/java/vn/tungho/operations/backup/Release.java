package vn.tungho.operations.backup;

/** The number of this program. */
final class Release {
    private Release() {}

    /** As the package was built; a program that runs from its classes has none. */
    static String number() {
        var number = Release.class.getPackage().getImplementationVersion();
        return number == null ? "chưa đóng gói" : number;
    }
}
