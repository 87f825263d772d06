package org.okrreadiness.service.decide;

import java.nio.file.Path;
import java.util.List;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.service.PackFinding;

/** Files of answers, as people hand them on. */
public interface NeedSheets {

    /**
     * A file that was read.
     *
     * @param warnings what was passed over in it, place by place
     */
    record Read(AnswerSheet sheet, List<PackFinding> warnings) {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** @throws org.okrreadiness.service.UnreadableInputException naming every place that has to be mended */
    Read read(Path file);

    /** A filled file, which reads back the same. */
    String filled(AnswerSheet sheet);

    /**
     * A file for a colleague: organisation and occasion of a diagnosis, no answers.
     *
     * @param words how it is filled in
     */
    String blank(AnswerSheet about, Seat seat, Words words);

    /**
     * Sentences that stand in a blank file, in the language of whoever hands it out.
     *
     * @param notes how it is filled in, over several lines
     * @param elsewhere stands before statements that other seats can see better
     */
    record Words(String notes, String elsewhere) {}
}
