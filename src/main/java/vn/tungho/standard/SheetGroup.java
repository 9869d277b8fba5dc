package vn.tungho.standard;

import java.util.List;

/** Questions that stand together under one heading. */
public record SheetGroup(int no, String name, List<SheetItem> items) {
    public SheetGroup {
        items = List.copyOf(items);
    }
}
