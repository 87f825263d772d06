package org.okrreadiness.exchange.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.okrreadiness.service.TravellingAssessment;
import org.okrreadiness.service.TravellingAssessment.Edition;

/** The wire form of what an assessment is. */
record AssessmentFile(int format, SubmissionFile.AssessmentFile assessment, String title) {

    static final String NAME = "assessment.json";

    /** @param number from 1 */
    static String part(int number) {
        return String.format(Locale.ROOT, "files/%03d.json", number);
    }

    static AssessmentFile of(TravellingAssessment assessment) {
        return new AssessmentFile(
                AssessmentContent.FORMAT,
                SubmissionFile.AssessmentFile.of(assessment.ref()),
                PackText.kept(assessment.title(), NAME));
    }

    TravellingAssessment assessment(SortedMap<String, String> files) {
        return new TravellingAssessment(assessment.ref(), PackText.given(title, NAME), files);
    }

    /**
     * The same of an edition without keys.
     *
     * @param assessment the one with keys
     * @param filesHash the content hash of what is carried
     */
    record Keyless(int format, SubmissionFile.AssessmentFile assessment, String title, String filesHash) {

        static Keyless of(TravellingAssessment assessment) {
            return new Keyless(
                    AssessmentContent.FORMAT,
                    SubmissionFile.AssessmentFile.of(assessment.ref()),
                    PackText.kept(assessment.title(), NAME),
                    assessment.filesHash());
        }

        TravellingAssessment assessment(SortedMap<String, String> files) {
            return new TravellingAssessment(
                    Edition.SITTING, assessment.ref(), PackText.given(title, NAME), filesHash, files);
        }
    }

    /**
     * One file.
     *
     * @param text in pieces, because it may be longer than a field may be
     */
    record Text(int format, String name, List<String> text) {

        private static final int LONGEST_PIECE = 100_000;

        static Text of(String name, String text) {
            List<String> pieces = new ArrayList<>();
            int from = 0;
            while (text.length() - from > LONGEST_PIECE) {
                int to = from + LONGEST_PIECE;
                to = Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
                pieces.add(text.substring(from, to));
                from = to;
            }
            pieces.add(text.substring(from));
            return new Text(AssessmentContent.FORMAT, name, pieces);
        }
    }
}
