package org.okrreadiness.exchange;

import org.okrreadiness.domain.response.Response;

/** The wire form of an open answer. */
record AnswerFile(int format, String kind, String text) {

    static final String KIND = "answer";

    static AnswerFile of(Response.AnswerGiven response) {
        return new AnswerFile(Versioned.FORMAT, KIND, response.text());
    }

    Response.AnswerGiven response() {
        return new Response.AnswerGiven(text);
    }
}
