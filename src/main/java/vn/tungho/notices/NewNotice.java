package vn.tungho.notices;

import java.util.Map;

/**
 * Something to be told.
 *
 * @param template a row of {@code notice_template}, seeded by the module that tells
 * @param words what stands for the {braces} of the template; no more about a person than the receiver must know
 * @param to who is told
 * @param link the path of the page where it can be seen, without a leading slash and without the address of the server, such as
 *     {@code viec/17}; empty when there is none
 */
public record NewNotice(String template, Map<String, String> words, NoticeTo to, String link) {
    public NewNotice {
        words = Map.copyOf(words);
    }
}
