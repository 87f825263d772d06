package org.okrreadiness.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.PackOutside;
import org.okrreadiness.service.travel.PublicKeys;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.service.travel.Reading;
import org.okrreadiness.service.travel.Signer;

/** Submissions as files that travel. Every form ever written stays readable. */
public interface SubmissionPacks {

    /** A pack is no larger, in bytes. */
    long MOST_BYTES = 10L * 1024 * 1024;

    /**
     * Signs, then seals.
     *
     * @param label says who signs and to whom it is sealed
     * @param to those it is sealed to; empty when everybody may read it
     * @throws ReadinessException when it is larger than what could be read again
     */
    byte[] write(Submission submission, PackLabel label, Signer signer, List<PublicKeys> to);

    /** What can be told of any pack without opening it. */
    Reading<PackOutside> outside(Path file);

    /** @param keys open what was sealed to this workplace; empty when it has none */
    Reading<ReadPack<Submission>> read(Path file, Optional<OwnKeys> keys);

    /** @param bytes of a whole file */
    Reading<ReadPack<Submission>> read(byte[] bytes, Optional<OwnKeys> keys);
}
