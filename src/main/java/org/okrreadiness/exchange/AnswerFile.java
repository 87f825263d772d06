package org.okrreadiness.exchange;

import org.okrreadiness.domain.response.AnswerGiven;

/** The wire form of an open answer. */
record AnswerFile(int format, String kind, String text) {

    static final String KIND = "answer";

    static AnswerFile of(AnswerGiven response) {
        return new AnswerFile(Versioned.FORMAT, KIND, response.text());
    }

    AnswerGiven response() {
        return new AnswerGiven(text);
    }
}
