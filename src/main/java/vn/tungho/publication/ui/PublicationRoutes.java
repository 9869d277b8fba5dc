package vn.tungho.publication.ui;

import vn.tungho.posting.ui.PostingNavigation;

/** Where the pages of recognised lists are; they are reached from the page of posted lists. */
public final class PublicationRoutes {
    static final String LIST = PostingNavigation.RECOGNISED;
    static final String PUBLICATION = "cong-nhan/:id([0-9]{1,18})";

    private PublicationRoutes() {}

    /** The path of a publication. */
    public static String publication(long publicationId) {
        return "cong-nhan/" + publicationId;
    }
}
