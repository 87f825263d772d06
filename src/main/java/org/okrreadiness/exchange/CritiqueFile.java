package org.okrreadiness.exchange;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.DefectKind;

/** The wire form of a critique. */
record CritiqueFile(
        int format, String kind, boolean sound, List<MarkFile> marks, String question, Optional<RepairFile> repair) {

    static final String KIND = "critique";

    static CritiqueFile of(Response.CritiqueGiven response) {
        return new CritiqueFile(
                Versioned.FORMAT,
                KIND,
                response.sound(),
                response.marks().stream().map(MarkFile::of).toList(),
                response.question(),
                response.repair().map(r -> new RepairFile(r.part().path(), r.text())));
    }

    Response.CritiqueGiven response() {
        return new Response.CritiqueGiven(
                sound,
                marks.stream().map(MarkFile::mark).toList(),
                question,
                repair.map(r -> new Response.Repair(new Part(r.at()), r.text())));
    }

    record MarkFile(String at, int start, int end, String defect, String why) {

        static MarkFile of(Response.DefectMark mark) {
            return new MarkFile(
                    mark.part().path(), mark.span().start(), mark.span().end(), Word.of(mark.kind()), mark.why());
        }

        Response.DefectMark mark() {
            return new Response.DefectMark(
                    new Part(at), new Span(start, end), Word.read(DefectKind.class, defect), why);
        }
    }

    record RepairFile(String at, String text) {}
}
