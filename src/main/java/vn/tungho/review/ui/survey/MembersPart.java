package vn.tungho.review.ui.survey;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.tungho.registry.Member;

/** Who lives in the household, on top of its sheet. */
class MembersPart extends Details {
    MembersPart(List<Member> members, LocalDate today) {
        addClassName("th-members");
        setSummaryText("Ai sống trong hộ: " + members.size() + " người");
        var list = new UnorderedList();
        list.addClassName("th-member-list");
        members.forEach(m -> list.add(line(m, today)));
        add(list);
        setOpened(members.size() <= 4);
    }

    private static ListItem line(Member m, LocalDate today) {
        var name = new Span(m.fullName());
        name.addClassName("th-strong");
        var year = m.birthYear();
        var age = year == null
                ? "chưa rõ năm sinh"
                : "sinh " + year + " ("
                        + (m.birthOn() == null
                                ? today.getYear() - year
                                : m.birthOn().until(today).getYears()) + " tuổi)";
        var gender = m.gender() == null ? "" : " · " + m.gender().label();
        var words = new Span(m.relationship().label() + gender + " · " + age);
        words.addClassName("th-muted");
        return new ListItem(name, words);
    }
}
