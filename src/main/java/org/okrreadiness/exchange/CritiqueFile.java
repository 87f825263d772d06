package org.okrreadiness.exchange;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.response.Repair;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.DefectKind;

/** The wire form of a critique. */
record CritiqueFile(
        int format, String kind, boolean sound, List<MarkFile> marks, String question, Optional<RepairFile> repair) {

    static final String KIND = "critique";

    static CritiqueFile of(CritiqueGiven response) {
        return new CritiqueFile(
                Versioned.FORMAT,
                KIND,
                response.sound(),
                response.marks().stream().map(MarkFile::of).toList(),
                response.question(),
                response.repair().map(r -> new RepairFile(r.part().path(), r.text())));
    }

    CritiqueGiven response() {
        return new CritiqueGiven(
                sound,
                marks.stream().map(MarkFile::mark).toList(),
                question,
                repair.map(r -> new Repair(new Part(r.at()), r.text())));
    }

    record MarkFile(String at, int start, int end, String defect, String why) {

        static MarkFile of(DefectMark mark) {
            return new MarkFile(
                    mark.part().path(), mark.span().start(), mark.span().end(), Word.of(mark.kind()), mark.why());
        }

        DefectMark mark() {
            return new DefectMark(new Part(at), new Span(start, end), Word.read(DefectKind.class, defect), why);
        }
    }

    record RepairFile(String at, String text) {}
}
