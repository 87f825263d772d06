package org.okrreadiness.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.service.KeptOkrs;
import org.okrreadiness.service.MarkedSet;

/** The wire form of a kept set. */
record KeptOkrsFile(
        int format,
        String id,
        String name,
        String keptAt,
        OkrSetFile set,
        String scorer,
        String lexicon,
        String rubric,
        String school,
        int score,
        List<SheetFile.ArtefactFile> parts) {

    static KeptOkrsFile of(KeptOkrs kept) {
        MarkedSet marked = kept.marked();
        return new KeptOkrsFile(
                Versioned.FORMAT,
                kept.id().toString(),
                kept.name(),
                kept.keptAt().toString(),
                OkrSetFile.of(new WrittenSet(marked.set())),
                marked.versions().scorer(),
                marked.versions().lexicon(),
                marked.versions().rubric(),
                marked.versions().school(),
                marked.score(),
                marked.parts().stream().map(SheetFile.ArtefactFile::of).toList());
    }

    KeptOkrs kept() {
        return new KeptOkrs(
                UUID.fromString(id),
                name,
                Instant.parse(keptAt),
                new MarkedSet(
                        set.response().set(),
                        new ScorerVersions(scorer, lexicon, rubric, school),
                        score,
                        parts.stream()
                                .map(SheetFile.ArtefactFile::artefactScore)
                                .toList()));
    }
}
