package vn.tungho.simulation;

import java.util.List;

/**
 * What is played: the communes of one province.
 *
 * @param password of every account that is made
 */
public record YearRun(String provinceCode, List<String> communes, String password) {
    public YearRun {
        communes = List.copyOf(communes);
    }
}
