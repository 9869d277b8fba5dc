package vn.tungho.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tungho.notices.MessageState;
import vn.tungho.notices.NoticeChannel;
import vn.tungho.notices.OutboxMessage;
import vn.tungho.notices.OutboxService;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** What left the house, what waits and why, and what could not be sent. */
@Route(NoticesNavigation.OUTBOX)
@PageTitle("Tin gửi đi · Từng Hộ")
@RolesAllowed("ADMINISTRATOR")
class OutboxView extends Div {
    private final OutboxService outbox;
    private final Div channels = new Div();
    private final Select<MessageState> state = new Select<>();
    private final KeysetList<OutboxMessage> list;

    OutboxView(OutboxService outbox) {
        this.outbox = outbox;
        addClassName("th-stack-v");
        channels.addClassName("th-stack-v");
        state.setLabel("Tin");
        state.setItems(MessageState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("Mọi tin");
        state.setItemLabelGenerator(s -> s == null ? "Mọi tin" : s.label());
        list = new KeysetList<>(
                (after, limit) ->
                        outbox.page(state.getValue(), after == null ? Long.MAX_VALUE : after.messageId(), limit),
                this::card,
                () -> new EmptyState("Không có tin nào như vậy", "Hãy chọn “Mọi tin” để xem tất cả."));
        state.addValueChangeListener(e -> list.reload());
        var filters = new Div(state);
        filters.addClassName("th-filters");
        add(
                new PageHeader(
                        "Tin gửi đi",
                        "Thư và tin nhắn cho người dân và cán bộ. Địa chỉ chỉ hiện một phần, nội dung không lưu sau khi gửi.",
                        new Button("Tải lại", e -> show()),
                        PathLink.button("Lời thông báo", NoticesNavigation.WORDS)),
                channels,
                filters,
                list);
        show();
    }

    private void show() {
        channels.removeAll();
        var closed = outbox.closedChannels();
        var counts = outbox.counts();
        for (var channel : NoticeChannel.values()) {
            var facts = new FactList();
            counts.stream()
                    .filter(c -> c.channel() == channel)
                    .forEach(c -> facts.fact(c.state().label(), VietnameseFormat.number(c.number())));
            var why = closed.get(channel);
            var card = new Card(
                    channel.label(),
                    new Div(
                            why == null
                                    ? new StatusBadge("Đang hoạt động", Tone.GOOD)
                                    : new StatusBadge("Chưa gửi được", Tone.WARN)));
            if (why != null) {
                card.add(new Paragraph(why));
            }
            card.add(facts);
            channels.add(card);
        }
        list.reload();
    }

    private Card card(OutboxMessage message) {
        var title = new Span(message.title());
        title.addClassName("th-strong");
        var line = new Div(title, badge(message.state()));
        line.addClassName("th-row");
        var facts = new FactList()
                .fact("Gửi đến", message.channel().label() + " " + message.address())
                .fact("Lúc", VietnameseFormat.dateTime(message.createdAt()));
        if (message.attempts() > 0) {
            facts.fact("Đã thử", message.attempts() + " lần");
        }
        if (message.lastError() != null) {
            facts.fact("Lý do", message.lastError());
        }
        if (message.state() == MessageState.WAITING && message.attempts() > 0) {
            facts.fact("Thử lại lúc", VietnameseFormat.dateTime(message.nextAt()));
        }
        var card = new Card(line, facts);
        if (message.state() == MessageState.DEAD) {
            card.add(new Div(new Button("Gửi lại", e -> {
                outbox.revive(message.messageId());
                Notices.success("Tin sẽ được gửi lại trong ít giây.");
                show();
            })));
        }
        return card;
    }

    private static StatusBadge badge(MessageState state) {
        return new StatusBadge(
                state.label(),
                switch (state) {
                    case SENT -> Tone.GOOD;
                    case DEAD -> Tone.BAD;
                    case WAITING, SENDING -> Tone.NEUTRAL;
                });
    }
}
