package org.okrreadiness.service.records;

import java.util.Objects;
import org.okrreadiness.service.Workplace;

/**
 * A data folder and a register that are open together. The register lies in the folder or somewhere many share.
 *
 * @param closer closes the register and then the folder
 */
public record RecordsPlace(Workplace workplace, RecordsDesk desk, Runnable closer) implements AutoCloseable {

    public RecordsPlace {
        Objects.requireNonNull(workplace, "workplace");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(closer, "closer");
    }

    @Override
    public void close() {
        closer.run();
    }
}
