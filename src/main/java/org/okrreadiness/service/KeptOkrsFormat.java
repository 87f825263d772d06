package org.okrreadiness.service;

/** How a kept set is written down. Every form ever written stays readable. */
public interface KeptOkrsFormat {

    /** The same set gives the same text, always. */
    String write(KeptOkrs kept);

    /** @throws UnreadableInputException when the text is no kept set this version can read */
    KeptOkrs read(String text);
}
