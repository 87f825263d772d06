package org.okrreadiness.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.SubmissionPacks;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.PackOutside;
import org.okrreadiness.service.travel.PublicKeys;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.service.travel.Reading;
import org.okrreadiness.service.travel.Signer;

/** Submissions that a test made, as files that hold nothing but their number. */
public final class FixedSubmissions implements SubmissionPacks {

    private final List<Submission> submissions = new ArrayList<>();

    /** @return what stands in its file */
    public String add(Submission submission) {
        submissions.add(submission);
        return Integer.toString(submissions.size() - 1);
    }

    @Override
    public byte[] write(Submission submission, PackLabel label, Signer signer, List<PublicKeys> to) {
        throw new UnsupportedOperationException("Nothing is handed in here");
    }

    @Override
    public Reading<PackOutside> outside(byte[] bytes) {
        return new Reading.Accepted<>(new PackOutside(1, PackKind.SUBMISSION, SampleSubmissions.PACK, List.of()));
    }

    @Override
    public Reading<PackOutside> outside(Path file) {
        return outside(new byte[0]);
    }

    @Override
    public Reading<byte[]> bytes(Path file) {
        try {
            return new Reading.Accepted<>(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Reading<ReadPack<Submission>> read(Path file, Optional<OwnKeys> keys) {
        throw new UnsupportedOperationException("Read whole");
    }

    @Override
    public Reading<ReadPack<Submission>> read(byte[] bytes, Optional<OwnKeys> keys) {
        String number = new String(bytes, StandardCharsets.US_ASCII);
        return number.matches("\\d{1,4}")
                ? new Reading.Accepted<>(
                        new ReadPack<>(SampleSubmissions.label(List.of()), submissions.get(Integer.parseInt(number))))
                : new Reading.Refused<>(Phrase.of("trainer.refused.unreadable", "file", "FixedSubmissions"));
    }
}
