package org.okrreadiness.service.trainer;

import java.util.List;

/** The marks that stand, for questions over many submissions. It follows from the log and knows everything the log does. */
public interface MarkTable {

    /** In the order of submission, task, part, criterion and marker. */
    List<MarkRow> all();

    /** The same for one submission. */
    List<MarkRow> ofSubmission(String submission);
}
