package org.okrreadiness.service;

import org.okrreadiness.domain.response.Response;

/** How a response is written down. Every form ever written stays readable. */
public interface ResponseFormat {

    /** The same response gives the same text, always. */
    String write(Response response);

    /** @throws UnreadableInputException when the text is not a response this version can read */
    Response read(String text);
}
