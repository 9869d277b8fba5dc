package vn.tungho.publicboard;

import java.util.List;
import vn.tungho.inyear.IncomePostedNow;
import vn.tungho.posting.PostedNow;
import vn.tungho.publication.list.PublicList;
import vn.tungho.support.SourceTotals;

/**
 * A commune in public.
 *
 * @param postings what hangs now
 * @param recognised the lists by signed decisions that hang now
 * @param incomes the income results that hang now
 * @param households households by class
 * @param objections rows of kind and outcome with how many
 * @param complaints formal complaints, the same way
 * @param funds totals of this year's sources
 */
public record CommuneBoard(
        List<PostedNow> postings,
        List<PublicList.Link> recognised,
        List<IncomePostedNow> incomes,
        List<BoardFigure> households,
        List<ObjectionRow> objections,
        List<ObjectionRow> complaints,
        List<SourceTotals> funds,
        int year) {
    public CommuneBoard {
        postings = List.copyOf(postings);
        recognised = List.copyOf(recognised);
        incomes = List.copyOf(incomes);
        households = List.copyOf(households);
        objections = List.copyOf(objections);
        complaints = List.copyOf(complaints);
        funds = List.copyOf(funds);
    }

    /** How many objections of a kind ended so. */
    public record ObjectionRow(String kind, String outcome, String number) {}
}
