package org.okrreadiness.storage.h2;

import org.okrreadiness.service.ResponseFormat;
import org.okrreadiness.service.SheetFormat;

/** How whole responses and sheets stand in a single column. */
public record RowFormats(ResponseFormat responses, SheetFormat sheets) {}
