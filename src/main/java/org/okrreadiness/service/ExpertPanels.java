package org.okrreadiness.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.service.travel.Reading;

/** Asks experts for their judgement on paper: sheets go out, filled sheets come back and become the file a pack names. */
public interface ExpertPanels {

    /**
     * What came of reading filled sheets.
     *
     * @param experts how many sheets there were
     * @param votes ratings given, all experts together
     * @param blanks ratings asked for and not given
     */
    record Collected(int experts, int votes, int blanks) {}

    /**
     * A filled sheet, read without its pack.
     *
     * @param expert the name on it, never blank
     */
    record Filled(String expert, ExpertVotes votes) {}

    /**
     * Writes the sheet that every expert gets. It holds no key.
     *
     * @param tasks the tasks to ask about; all that a panel can be asked about when it is empty
     * @param notes how it is filled in
     * @param file must not be there yet, so that no filled sheet is lost
     * @return how many options there are to rate
     * @throws UnreadableInputException when a task is none a panel can be asked about, or the file cannot be written
     */
    int write(Assessment assessment, Set<TaskId> tasks, String notes, Path file);

    /**
     * Reads one filled sheet where its pack, which has keys, is not at hand.
     *
     * @throws UnreadableInputException naming every place that has to be mended
     */
    Filled filled(Path sheet);

    /** What is in a file that came as a pack, or why it is refused; empty for a sheet and for what cannot be opened. */
    Optional<Reading<ReadPack<ExpertVotes>>> pack(Path file);

    /**
     * Reads filled sheets, as files of text or as packs, and writes their votes, without names.
     *
     * @param panel replaced when it is there
     * @throws UnreadableInputException naming every place that has to be mended, or saying why a pack is refused; nothing is written then
     */
    Collected read(Assessment assessment, List<Path> filled, Path panel);
}
