package org.okrreadiness.content.vetting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.tree.TreeReader;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.PackFinding.Weight;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.decide.vet.Vetting;
import org.okrreadiness.service.decide.vet.VettingFormat;

/** Vettings as YAML, of which JSON is a part. */
public final class YamlVettingFormat implements VettingFormat {

    @Override
    public String write(Vetting vetting) {
        String text = new ShortlistWriter().write(vetting);
        Findings findings = new Findings();
        Optional<Read> again = new ShortlistReader(findings).read("", text.getBytes(StandardCharsets.UTF_8));
        if (again.isEmpty()) {
            throw new ReadinessException(Phrase.of("problem.vetting-too-much"));
        }
        return text;
    }

    @Override
    public Read read(String file, byte[] bytes) {
        Findings findings = new Findings();
        return new ShortlistReader(findings).read(file, bytes).orElseThrow(() -> unreadable(findings.list()));
    }

    @Override
    public Read read(Path file) {
        return read(file.toString(), bytesOf(file));
    }

    @Override
    public String blank(String notes, Function<Aspect, String> question) {
        return new BlankVetting().write(notes, question);
    }

    /** One byte more than is read tells that there is more. */
    private static byte[] bytesOf(Path file) {
        if (!Files.isRegularFile(file)) {
            throw missing(file, null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(TreeReader.LARGEST_FILE + 1);
        } catch (IOException e) {
            throw missing(file, e);
        }
    }

    private static UnreadableInputException missing(Path file, IOException cause) {
        return new UnreadableInputException(Phrase.of("problem.vetting-missing", file.toString()), cause);
    }

    private static UnreadableInputException unreadable(List<PackFinding> findings) {
        List<PackFinding> errors =
                findings.stream().filter(f -> f.weight() == Weight.ERROR).toList();
        Phrase phrase = Phrase.of(
                "problem.vetting-unreadable", errors.get(0).place().toString(), String.valueOf(errors.size()));
        return UnreadableInputException.because(phrase, errors);
    }
}
