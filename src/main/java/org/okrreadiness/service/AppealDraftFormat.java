package org.okrreadiness.service;

import java.util.List;

/** The form in which an appeal that was begun is kept. */
public interface AppealDraftFormat {

    String write(List<Appeals.Wish> wishes);

    /** @throws UnreadableInputException when it is not what {@link #write} gave, or a newer version wrote it */
    List<Appeals.Wish> read(String text);
}
