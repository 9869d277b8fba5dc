package vn.tungho.shared.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns drafts that an older release kept in the clear, or that an older key closed, to the key in use; at each start, batch by batch, so
 * that a cut is made up for by the next one.
 */
@Service
public class DraftTurn {
    private static final Logger LOG = LoggerFactory.getLogger(DraftTurn.class);
    private static final int BATCH = 50;

    private final DraftMapper drafts;
    private final DraftFileMapper files;
    private final DraftCipher cipher;
    private final TransactionTemplate transaction;

    DraftTurn(DraftMapper drafts, DraftFileMapper files, DraftCipher cipher, TransactionTemplate transaction) {
        this.drafts = drafts;
        this.files = files;
        this.cipher = cipher;
        this.transaction = transaction;
    }

    /** Turns all; returns how many words and files there were. */
    public int run() {
        var turned = 0;
        int batch;
        while ((batch = inTransaction(this::words) + inTransaction(this::files)) > 0) {
            turned += batch;
        }
        if (turned > 0) {
            LOG.info("{} drafts were turned to the key in use", turned);
        }
        return turned;
    }

    private int inTransaction(java.util.function.IntSupplier work) {
        var done = transaction.execute(_ -> work.getAsInt());
        return done == null ? 0 : done;
    }

    private int words() {
        var open = drafts.notBeginning(cipher.current(), BATCH);
        for (var draft : open) {
            var words = cipher.open(draft.userId(), draft.formKey(), draft.content());
            drafts.replace(draft.userId(), draft.formKey(), cipher.close(draft.userId(), draft.formKey(), words));
        }
        return open.size();
    }

    private int files() {
        List<DraftFileMapper.Kept> open =
                files.notBeginning(cipher.current().getBytes(StandardCharsets.US_ASCII), BATCH);
        for (var file : open) {
            files.replace(file.fileId(), cipher.close(file.fileId(), cipher.open(file.fileId(), file.content())));
        }
        return open.size();
    }
}
