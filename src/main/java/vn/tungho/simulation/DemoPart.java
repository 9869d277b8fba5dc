package vn.tungho.simulation;

/**
 * What a module adds to the demo once the reviews stand where they should; one bean per module, in the order of {@code @Order}. Each
 * looks before it acts, so that a fill that was cut off goes on where it was.
 */
public interface DemoPart {
    void fill(Demo demo);

    /** Before the first day is played, while the lists of the reviews are open. */
    default void begin(Demo demo) {}

    /** After each day of the reviews that is played; for what takes longer than the reviews. */
    default void everyDay(Demo demo) {}

    /**
     * Where the demo's communes stand.
     *
     * @param finished code of the commune whose decisions are signed
     * @param mixed code of the commune whose villages stand at every step
     * @param password of every account that is made
     */
    record Demo(String provinceCode, String finished, String mixed, String password) {}
}
