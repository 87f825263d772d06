package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.testing.GoodPack;

class CertaintyInPackTest {

    @TempDir
    private Path folder;

    @Test
    void confidenceCountsOnlyWhereThePackSaysSo() {
        GoodPack pack = GoodPack.asItIs();

        assertThat(certainty(pack)).isZero();
        assertThat(certainty(pack.replace(GoodPack.MANIFEST, "minutes: 30\n", "minutes: 30\ncertainty: 15\n")))
                .isEqualTo(15);
    }

    private int certainty(GoodPack pack) {
        return new PackLibrary(folder.resolve("data"), new StandardRubrics())
                .read(pack.writeTo(folder.resolve("pack")))
                .assessment()
                .orElseThrow()
                .marking()
                .certainty();
    }
}
