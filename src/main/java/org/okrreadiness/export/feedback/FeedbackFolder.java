package org.okrreadiness.export.feedback;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.export.FileName;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.WholeFile;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.marking.GivingBack;
import org.okrreadiness.service.travel.PackKind;

/**
 * Writes feedback into a folder, one file for each submission. Each file is there whole or not at all, one that fails keeps none of the
 * others back, and what was written before it was stopped stays.
 */
public final class FeedbackFolder {

    private final GivingBack givingBack;
    private final FeedbackReport report;

    public FeedbackFolder(GivingBack givingBack, FeedbackReport report) {
        this.givingBack = givingBack;
        this.report = report;
    }

    /** What kind of file a participant gets. */
    public enum Form {
        /** For their program, which shows it beside the result. */
        PACK,
        /** To read and to print. */
        PDF
    }

    /** How files are called. */
    public enum Naming {
        /** After the person, the assessment and the day. */
        BY_PERSON,
        /** After the submission: says nothing about anybody. */
        BY_SUBMISSION
    }

    /**
     * Where to and how.
     *
     * @param replaces whether files of the same name may go
     * @param paper of PDFs
     */
    public record Request(Path folder, Form form, Naming naming, Paper paper, boolean replaces) {
        public Request {
            Objects.requireNonNull(folder, "folder");
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(naming, "naming");
            Objects.requireNonNull(paper, "paper");
        }
    }

    /**
     * What became of one submission.
     *
     * @param file where it lies; empty when it was not written
     * @param bytes its size; 0 when it was not written
     * @param because why it was not written and what to do
     */
    public record Written(AttemptId submission, Optional<Path> file, int bytes, Optional<Phrase> because) {
        public Written {
            Objects.requireNonNull(submission, "submission");
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(because, "because");
        }
    }

    /** Files that go to one folder together. Not safe for several threads. */
    public final class Batch {

        private final CohortId cohort;
        private final Request request;
        private final Set<String> names = new HashSet<>();

        private Batch(CohortId cohort, Request request) {
            this.cohort = cohort;
            this.request = request;
        }

        /**
         * Writes one file; not for the screen's own thread.
         *
         * @param cancelled asked before it, and at every page of a report
         * @throws CancellationException when it was stopped; nothing of it was written
         */
        public Written write(AttemptId submission, BooleanSupplier cancelled) {
            stopWhen(cancelled);
            try {
                GivingBack.Told told = givingBack.tell(cohort, submission);
                Path file = request.folder().resolve(name(told, request, names));
                // Laying out a report takes long enough to say before it that it cannot be kept.
                WholeFile.requirePlace(file, request.replaces());
                byte[] bytes = bytes(cohort, told, request, cancelled);
                WholeFile.write(file, bytes, request.replaces());
                return new Written(submission, Optional.of(file), bytes.length, Optional.empty());
            } catch (ReadinessException problem) {
                return new Written(submission, Optional.empty(), 0, Optional.of(problem.phrase()));
            }
        }
    }

    /** @throws ReadinessException when there is no such folder */
    public Batch begin(CohortId cohort, Request request) {
        if (!Files.isDirectory(request.folder())) {
            throw new ReadinessException(
                    Phrase.of("problem.file-no-folder", request.folder().toString()));
        }
        return new Batch(cohort, request);
    }

    /**
     * Writes them one after another; not for the screen's own thread.
     *
     * @param done told after each
     * @param cancelled asked before each, and at every page of a report
     * @return those that were come to before it was stopped
     * @throws ReadinessException when there is no such folder; nothing is written
     */
    public List<Written> write(
            CohortId cohort,
            List<AttemptId> submissions,
            Request request,
            Consumer<Written> done,
            BooleanSupplier cancelled) {
        Batch batch = begin(cohort, request);
        List<Written> all = new ArrayList<>();
        try {
            for (AttemptId submission : submissions) {
                Written written = batch.write(submission, cancelled);
                all.add(written);
                done.accept(written);
            }
        } catch (CancellationException stopped) {
            // What was written stays, and is all that is told about.
        }
        return all;
    }

    private byte[] bytes(CohortId cohort, GivingBack.Told told, Request request, BooleanSupplier cancelled) {
        if (request.form() == Form.PACK) {
            return givingBack.make(cohort, told.feedback().attempt()).bytes();
        }
        return report.make(told, request.paper(), (page, pages) -> stopWhen(cancelled))
                .bytes();
    }

    /** Of two people with one name the second gets the beginning of the submission's id besides. */
    private static String name(GivingBack.Told told, Request request, Set<String> names) {
        String ending =
                request.form() == Form.PDF ? "pdf" : PackKind.FEEDBACK.ending().substring(1);
        String id = told.feedback().attempt().toString();
        if (request.naming() == Naming.BY_SUBMISSION) {
            return id + "." + ending;
        }
        var at = told.script().attempt().handedIn().orElseThrow().at();
        String person = told.script().submission().who().name();
        String title = told.feedback().title();
        String name = FileName.of(at, ending, person, title);
        // Some systems take two names for one that differ in capitals alone.
        return names.add(name.toLowerCase(Locale.ROOT))
                ? name
                : FileName.of(at, ending, person, title, id.substring(0, 8));
    }

    private static void stopWhen(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
