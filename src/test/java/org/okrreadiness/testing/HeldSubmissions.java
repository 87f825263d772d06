package org.okrreadiness.testing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.SubmissionPacks;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.PackOutside;
import org.okrreadiness.service.travel.PublicKeys;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.service.travel.Reading;
import org.okrreadiness.service.travel.Signer;

/** Packs of a few bytes: what they hold lies beside. For tests that are about what is in them. */
public final class HeldSubmissions implements SubmissionPacks {

    private final Map<String, Submission> held = new HashMap<>();

    public byte[] hold(Submission submission) {
        String name = submission.attempt().id().toString();
        held.put(name, submission);
        return name.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] write(Submission submission, PackLabel label, Signer signer, List<PublicKeys> to) {
        return hold(submission);
    }

    @Override
    public Reading<PackOutside> outside(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Reading<PackOutside> outside(byte[] bytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Reading<byte[]> bytes(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Reading<ReadPack<Submission>> read(Path file, Optional<OwnKeys> keys) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Reading<ReadPack<Submission>> read(byte[] bytes, Optional<OwnKeys> keys) {
        Submission submission = held.get(new String(bytes, StandardCharsets.UTF_8));
        return submission == null
                ? new Reading.Refused<>(Phrase.of("travel.refused"))
                : new Reading.Accepted<>(new ReadPack<>(SampleSubmissions.label(List.of()), submission));
    }
}
