package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.okrreadiness.content.pack.PackReader;
import org.okrreadiness.content.pack.ReadPack;
import org.okrreadiness.content.pack.RubricSet;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.PackFinding.Weight;
import org.okrreadiness.testing.GoodPack;

/** The good pack with one file replaced by anything: reading it ends in an assessment or in findings, never in an exception. */
final class EditedPack {

    static final List<String> FILES = List.of(GoodPack.MANIFEST, GoodPack.SCENARIO, GoodPack.RUBRIC, GoodPack.ANSWERS);

    private final RubricSet standard = new StandardRubrics().set();
    private final GoodPack good = GoodPack.asItIs();

    void check(String file, byte[] text) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        FILES.forEach(name -> files.put(name, good.bytes(name)));
        files.put(file, text);
        ReadPack pack = new PackReader(new KeptFiles("memory", files), standard).readWithAnswers();
        boolean errors = pack.findings().stream().anyMatch(f -> f.weight() == Weight.ERROR);
        assertThat(pack.assessment().isPresent()).isEqualTo(!errors);
        assertThat(pack.findings())
                .extracting(PackFinding::place)
                .allSatisfy(place -> assertThat(place.line()).isNotNegative());
    }
}
