package org.okrreadiness.ui.records.export;

import java.util.Optional;
import org.okrreadiness.service.records.export.ExportBeginning;
import org.okrreadiness.service.records.export.ExportFormat;

/**
 * What would be written, before it is.
 *
 * @param records how many there are at most
 * @param summary what will be written, in a sentence
 * @param rows how it begins; empty for files nobody reads as text or table
 * @param isLocked whether the issuer's passphrase has to be given first
 */
record Looked(ExportFormat format, long records, String summary, Optional<ExportBeginning> rows, boolean isLocked) {}
