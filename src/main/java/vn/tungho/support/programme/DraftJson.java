package vn.tungho.support.programme;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Proposed editions as they are kept until a second person has looked at them. */
@Component
class DraftJson {
    private final JsonMapper json;

    DraftJson(JsonMapper json) {
        this.json = json;
    }

    String write(EditionDraft draft) {
        return json.writeValueAsString(draft);
    }

    EditionDraft draft(String content) {
        return json.readValue(content, EditionDraft.class);
    }
}
