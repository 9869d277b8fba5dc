package vn.tungho.review.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tungho.review.VillageReview;
import vn.tungho.review.invitation.MeetingNoticeData;
import vn.tungho.review.invitation.MeetingNoticeService;
import vn.tungho.review.invitation.NoticeGuest;
import vn.tungho.review.invitation.NoticeManner;
import vn.tungho.security.Person;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary.Problem;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.worklist.ui.ActForm;
import vn.tungho.worklist.ui.TaskFrame;

/** One short page: when and where the meeting is, and how the village, the organisations and the Front were told. */
@StyleSheet("context://css/review-field.css")
class AnnounceForm extends ActForm {
    private static final LocalTime USUAL_HOUR = LocalTime.of(19, 0);
    private static final Set<NoticeManner> USUAL = Set.of(NoticeManner.LOUDSPEAKER, NoticeManner.GROUP_HEAD);

    private final VillageReview village;
    private final MeetingNoticeService notices;
    private final boolean again;
    private final LocalDate today;
    private final DayField day = new DayField("Ngày họp", null, null);
    private final TimePicker hour = new TimePicker("Giờ họp");
    private final TextField place = new TextField("Nơi họp");
    private final DayField told;
    private final CheckboxGroup<NoticeManner> manners = new CheckboxGroup<>("Các hộ đã được báo bằng");
    private final CheckboxGroup<String> guests = new CheckboxGroup<>("Đã mời");
    private final CheckboxGroup<NoticeManner> guestManners = new CheckboxGroup<>("Đã mời bằng");
    private final HouseholdsTold households;

    /** @param again true to move a meeting, or to write down the notice of one that already waits for its minutes */
    AnnounceForm(
            VillageReview village,
            MeetingNoticeService notices,
            boolean again,
            LocalDate today,
            DraftStore drafts,
            Person person,
            TaskFrame frame) {
        super(
                drafts,
                person,
                "meeting-notice." + village.villageReviewId() + "." + village.round(),
                frame,
                "Ghi đã báo họp");
        this.village = village;
        this.notices = notices;
        this.again = again;
        this.today = today;
        this.told = new DayField("Ngày báo cho người dân", today, today);
        this.households = new HouseholdsTold(notices.households(village.villageReviewId()));
        next("Kiểm tra");
        prepare();
        body(true, when(), who());
    }

    private void prepare() {
        told.addValueChangeListener(e -> sayFirstDay());
        day.setValue(notices.firstDay(today));
        hour.setLocale(java.util.Locale.of("vi", "VN"));
        hour.setStep(java.time.Duration.ofMinutes(30));
        hour.setValue(USUAL_HOUR);
        place.setValue("Nhà văn hóa " + village.villageName());
        place.setMaxLength(200);
        place.setValueChangeMode(ValueChangeMode.LAZY);
        told.setHelperText("Sửa lại nếu đã báo trước khi ghi vào đây.");
        for (var group : List.of(manners, guestManners)) {
            group.setItems(NoticeManner.values());
            group.setItemLabelGenerator(NoticeManner::label);
        }
        var all = new ArrayList<String>(NoticeGuest.ORGANISATIONS);
        all.add(NoticeGuest.FRONT_NAME);
        guests.setItems(all);
        guests.addThemeName("vertical");
        sayFirstDay();
    }

    private void sayFirstDay() {
        if (!told.isEmpty()) {
            day.setHelperText(
                    "Phải báo trước ít nhất " + notices.rule(told.getValue()).length() + ": sớm nhất "
                            + VietnameseFormat.weekdayDate(notices.firstDay(told.getValue())) + ".");
        }
    }

    private Card when() {
        var fields = new Div(day, hour, place, told);
        fields.addClassName("th-fields");
        var card = new Card(again ? "Họp vào ngày" : "Cuộc họp", fields);
        card.addClassName("th-form");
        return card;
    }

    private Card who() {
        var village = new Button("Cả thôn: loa và tổ trưởng", e -> manners.setValue(USUAL));
        var bodies = new Button("Đã mời đủ, bằng giấy mời", e -> {
            guests.setValue(guests.getListDataView().getItems().collect(Collectors.toSet()));
            guestManners.setValue(Set.of(NoticeManner.LETTER));
        });
        var card = new Card(
                "Đã báo cho ai",
                new Paragraph("Các hộ được rà soát và bà con trong thôn:"),
                village,
                manners,
                households,
                new Paragraph("Các tổ chức, cá nhân; Mặt trận được mời để giám sát:"),
                bodies,
                guests,
                guestManners);
        card.addClassName("th-form");
        return card;
    }

    /** By names of their own: the manners of the households and of the others have the same choices. */
    @Override
    protected void keep(DraftFields fields, Component form) {
        fields.day("day", day)
                .keep("hour", hour, LocalTime::toString, LocalTime::parse)
                .text("place", place)
                .day("told", told)
                .keep("manners", manners, AnnounceForm::names, AnnounceForm::manners)
                .keep("guests", guests, g -> String.join("\n", g), s -> Set.of(s.split("\n", -1)))
                .keep("guestManners", guestManners, AnnounceForm::names, AnnounceForm::manners);
        households.keep(fields);
    }

    private static String names(Set<NoticeManner> manners) {
        return manners.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<NoticeManner> manners(String names) {
        return Arrays.stream(names.split(",")).map(NoticeManner::valueOf).collect(Collectors.toSet());
    }

    @Override
    protected List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        require(told.isEmpty(), "Chọn ngày đã báo, không sau hôm nay.", told, problems);
        require(day.isEmpty(), "Chọn ngày họp.", day, problems);
        require(hour.isEmpty(), "Chọn giờ họp, ví dụ 19:00.", hour, problems);
        require(place.isEmpty(), "Ghi nơi họp.", place, problems);
        if (!day.isEmpty() && !told.isEmpty() && day.getValue().isBefore(notices.firstDay(told.getValue()))) {
            problems.add(new Problem(
                    "Phải báo trước ít nhất " + notices.rule(told.getValue()).length() + ": báo ngày "
                            + VietnameseFormat.date(told.getValue()) + " thì họp sớm nhất "
                            + VietnameseFormat.weekdayDate(notices.firstDay(told.getValue())) + ".",
                    day));
        }
        require(manners.isEmpty(), "Chọn đã báo cho các hộ bằng cách nào.", manners, problems);
        require(
                !guests.getValue().contains(NoticeGuest.FRONT_NAME),
                "Chưa mời Mặt trận Tổ quốc xã giám sát.",
                guests,
                problems);
        require(guestManners.isEmpty(), "Chọn đã mời các tổ chức bằng cách nào.", guestManners, problems);
        return problems;
    }

    private static void require(boolean missing, String text, Component field, List<Problem> problems) {
        if (missing) {
            problems.add(new Problem(text, field));
        }
    }

    private MeetingNoticeData data() {
        var all = new ArrayList<>(households.guests(manners.getValue()));
        for (var name : guests.getListDataView().getItems().toList()) {
            all.add(new NoticeGuest(
                    name.equals(NoticeGuest.FRONT_NAME) ? NoticeGuest.Kind.FRONT : NoticeGuest.Kind.ORGANISATION,
                    null,
                    name,
                    guests.getValue().contains(name) ? guestManners.getValue() : Set.of()));
        }
        return new MeetingNoticeData(
                told.getValue(),
                day.getValue().atTime(hour.getValue()),
                place.getValue().strip(),
                all);
    }

    @Override
    protected String consequence() {
        return "Thôn họp " + VietnameseFormat.weekdayDate(day.getValue())
                + ". Đại diện Mặt trận Tổ quốc xã được báo ngay trong"
                + " hệ thống; biên bản ghi cuộc họp được báo khi nào và bằng cách nào.";
    }

    @Override
    protected void answers(CheckAnswers page) {
        var missed = data().guests().stream()
                .filter(g -> g.caseId() != null && !g.isTold())
                .map(NoticeGuest::name)
                .toList();
        page.answer("Họp lúc", VietnameseFormat.dateTime(day.getValue().atTime(hour.getValue())))
                .answer("Nơi họp", place.getValue())
                .answer("Ngày báo", VietnameseFormat.weekdayDate(told.getValue()))
                .answer("Các hộ", NoticeManner.words(manners.getValue()))
                .answer("Hộ chưa báo được", missed.isEmpty() ? "không có" : String.join(", ", missed))
                .answer(
                        "Đã mời",
                        String.join("; ", guests.getValue().stream().sorted().toList()))
                .answer("Mời bằng", NoticeManner.words(guestManners.getValue()));
    }

    @Override
    protected String act() {
        if (again) {
            notices.announceAgain(village.villageReviewId(), data());
        } else {
            notices.announce(village.villageReviewId(), data());
        }
        return "Đã ghi thông báo họp " + VietnameseFormat.weekdayDate(day.getValue()) + ". In giấy mời ở việc họp dân.";
    }
}
