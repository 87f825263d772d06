package org.okrreadiness.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.okrreadiness.content.PackLibrary;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.ResultReading;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.wording.Moments;

/** Reports of attempts, made as the program makes them. */
final class Reports {

    static final Instant AT = Instant.parse("2026-11-24T14:02:00Z");
    static final Messages MESSAGES = new Messages(Locale.UK);
    private static final AttemptId ID = AttemptId.of("00000000-0000-4000-8000-000000000001");

    private Reports() {}

    static Sittings.Opened attempt(String participant, Assessment assessment, Map<TaskId, Response> responses) {
        Attempt.Start start = new Attempt.Start(assessment.ref(), participant, Mode.ASSESSMENT, AT, 1);
        Attempt.HandedIn handedIn =
                new Attempt.HandedIn(AT, SampleResults.scorer().sheet(assessment, responses));
        return new Sittings.Opened(
                assessment, new Attempt(ID, start, responses, Optional.empty(), List.of(), Optional.of(handedIn)));
    }

    static ResultReport.Made made(Sittings.Opened opened, Paper paper) {
        return made(opened, paper, ReportWatch.NONE);
    }

    static ResultReport.Made made(Sittings.Opened opened, Paper paper, ReportWatch watch) {
        return new ResultReport(MESSAGES)
                .make(reading(opened), ReportFacts.of(opened, MESSAGES, ZoneOffset.UTC), paper, watch);
    }

    static ResultReading reading(Sittings.Opened opened) {
        Moments moments = new Moments(MESSAGES, Clock.fixed(AT, ZoneOffset.UTC));
        return ResultReading.of(opened, SampleResults.sources(), MESSAGES, moments);
    }

    /** The first task of every kind in the shipped practitioner pack, with shipped answers; no answers for an unknown sample. */
    static Sittings.Opened shipped(String sample) {
        PackLibrary library = new PackLibrary(Path.of("no-folder-of-its-own"), new StandardRubrics());
        Assessment whole = library.packs().get(0).assessment().orElseThrow();
        Set<Class<?>> kinds = new HashSet<>();
        List<TaskId> first = whole.tasks().stream()
                .filter(task -> kinds.add(task.getClass()))
                .map(Task::id)
                .toList();
        Assessment some = whole.only(first);
        Map<TaskId, Response> answers = library.sampleAnswers(whole).getOrDefault(sample, Map.of());
        Map<TaskId, Response> asked = new TreeMap<>(answers);
        asked.keySet().retainAll(first);
        return attempt("Amina Yusuf", some, asked);
    }

    static PDDocument opened(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    /** The text of a file in the order in which it is written there, each run of blanks as one. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = opened(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
