package vn.tungho.shared.audit.fact;

import java.util.ArrayList;
import java.util.List;

/** Compares the rows of one kind with what the log says of them, both ways. */
final class FactCheck {
    private final FactSource source;
    private final FactLedger ledger;
    private final List<String> faults = new ArrayList<>();

    FactCheck(FactSource source, FactLedger ledger) {
        this.source = source;
        this.ledger = ledger;
    }

    List<String> faults() {
        ledger.eachRow(source, this::compare);
        ledger.eachLogged(source, this::expectRows);
        return faults;
    }

    private void compare(List<Long> ids) {
        var rows = ledger.now(source, ids);
        var logged = ledger.logged(source, ids);
        for (var id : ids) {
            var row = rows.getOrDefault(id, "");
            var told = logged.get(id);
            if (told == null) {
                faults.add(source.label() + " số " + id + ": nhật ký không nói gì về dữ liệu này (" + row + ")");
            } else if (!told.equals(row)) {
                faults.add(source.label() + " số " + id + ": dữ liệu là “" + row + "”, nhật ký ghi “" + told + "”");
            }
        }
    }

    private void expectRows(List<Long> ids) {
        var rows = ledger.now(source, ids);
        ids.stream()
                .filter(id -> !rows.containsKey(id))
                .forEach(
                        id -> faults.add(source.label() + " số " + id + ": có trong nhật ký, không còn trong dữ liệu"));
    }
}
