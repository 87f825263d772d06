package org.okrreadiness.service.decide;

/** How a diagnosis is written down in the data folder. Every form ever written stays readable. */
public interface NeedCaseFormat {

    /** The same diagnosis gives the same text, always. */
    String write(NeedCase diagnosis);

    /** @throws org.okrreadiness.service.UnreadableInputException when this version cannot read it */
    NeedCase read(String text);
}
