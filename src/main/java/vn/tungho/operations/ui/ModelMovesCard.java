package vn.tungho.operations.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.tungho.operations.models.ModelMove;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;

/** Which cases went over to a newer process model when a release brought one, and which end under the one they began with. */
class ModelMovesCard extends Card {
    ModelMovesCard(List<ModelMove> moves) {
        super("Hồ sơ đang chạy và quy trình bản mới");
        if (moves.isEmpty()) {
            add(new Paragraph("Mọi hồ sơ chạy theo quy trình bản mới nhất."));
        }
        moves.forEach(move -> add(new Paragraph(words(move))));
    }

    private static String words(ModelMove move) {
        var line = "%s, từ bản %d sang bản %d (%s): %s hồ sơ đã chuyển, %s hồ sơ đi nốt theo bản cũ."
                .formatted(
                        move.processName(),
                        move.fromVersion(),
                        move.toVersion(),
                        VietnameseFormat.dateTime(move.recordedAt()),
                        VietnameseFormat.number(move.moved()),
                        VietnameseFormat.number(move.kept()));
        return move.reason().isEmpty() ? line : line + " " + move.reason();
    }
}
