package vn.tungho.shared.ui.field;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.input.Amounts;
import vn.tungho.shared.input.Reading;

/** An amount in đồng: typed as people write amounts, shown with dots; what is doubtful is refused in words. */
public class MoneyField extends ReadField<Long> {
    private long most = Amounts.MOST;

    public MoneyField(String label) {
        super(label);
        setSuffixComponent(new Span("đ"));
    }

    /** No more than this can be written, in đồng. */
    public final MoneyField most(long amount) {
        most = amount;
        return this;
    }

    /** The amount; null while nothing stands or it is refused. */
    public final @Nullable Long amount() {
        return read();
    }

    public final void setAmount(@Nullable Long amount) {
        write(amount);
    }

    @Override
    Reading<Long> read(String text) {
        return Amounts.read(text, most);
    }

    @Override
    String written(Long value) {
        return VietnameseFormat.number(value);
    }
}
