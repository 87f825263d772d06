package org.okrreadiness.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.pack.AnswersReader;
import org.okrreadiness.content.pack.PackFiles;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.PackFinding.Weight;
import org.okrreadiness.service.UnreadableInputException;

/** Reads answers somebody wrote into a file. */
final class AnswersFile {

    /** @throws UnreadableInputException naming every place that has to be mended */
    Map<TaskId, Response> read(Path file, Assessment assessment) {
        Findings findings = new Findings();
        Optional<AnswersReader.Answers> answers =
                new AnswersReader(assessment, findings).read(file.toString(), bytesOf(file));
        if (findings.hasErrors()) {
            throw unreadable(findings.list());
        }
        return answers.orElseThrow().responses();
    }

    private static byte[] bytesOf(Path file) {
        try {
            return new FolderFiles(file.resolveSibling(""))
                    .read(file.getFileName().toString(), PackFiles.LARGEST_FILE);
        } catch (IOException e) {
            throw new UnreadableInputException(Phrase.of("problem.answers-missing", file.toString()), e);
        }
    }

    private static UnreadableInputException unreadable(List<PackFinding> findings) {
        List<PackFinding> errors =
                findings.stream().filter(f -> f.weight() == Weight.ERROR).toList();
        Phrase phrase = Phrase.of(
                "problem.answers-unreadable", errors.get(0).place().toString(), String.valueOf(errors.size()));
        return UnreadableInputException.because(phrase, errors);
    }
}
