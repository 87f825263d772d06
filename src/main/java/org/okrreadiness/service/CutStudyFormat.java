package org.okrreadiness.service;

import org.okrreadiness.standard.CutStudy;

/** How a study is written down. Every form ever written stays readable. */
public interface CutStudyFormat {

    /** The same study gives the same text, always. */
    String write(CutStudy study);

    /** @throws UnreadableInputException when the text is no study this version can read */
    CutStudy read(String text);
}
