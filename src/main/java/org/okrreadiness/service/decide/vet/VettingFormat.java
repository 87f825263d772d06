package org.okrreadiness.service.decide.vet;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.service.PackFinding;

/** How a vetting is written down: the same for what is kept and for what travels. Every form ever written stays readable. */
public interface VettingFormat {

    /**
     * What was read.
     *
     * @param changedAt when it was last kept, where the program wrote it
     * @param warnings fields that were passed over
     */
    record Read(Shortlist shortlist, Optional<Instant> changedAt, List<PackFinding> warnings) {
        public Read {
            Objects.requireNonNull(shortlist, "shortlist");
            Objects.requireNonNull(changedAt, "changedAt");
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The same vetting gives the same text, always; what is written can be read again.
     *
     * @throws org.okrreadiness.service.ReadinessException when it has more or longer texts than can be read
     */
    String write(Vetting vetting);

    /**
     * @param file the name used in findings
     * @throws org.okrreadiness.service.UnreadableInputException naming every place that has to be mended
     */
    Read read(String file, byte[] bytes);

    /** The same from a file; nothing larger than the limit is read. */
    Read read(Path file);

    /**
     * A vetting with one programme and nothing answered, to be filled in with any text editor.
     *
     * @param notes how it is filled in
     * @param question what each point asks
     */
    String blank(String notes, Function<Aspect, String> question);
}
