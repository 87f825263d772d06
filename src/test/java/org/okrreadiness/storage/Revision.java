package org.okrreadiness.storage;

import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;

/** Texts that carry the number of their revision. */
final class Revision {

    private Revision() {}

    static String text(int revision, CharSequence words) {
        return revision + " " + words;
    }

    static int of(Response response) {
        String text = ((WrittenSet) response).set().objective().text();
        return Integer.parseInt(text.substring(0, text.indexOf(' ')));
    }
}
