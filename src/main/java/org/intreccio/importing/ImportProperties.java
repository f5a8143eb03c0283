package org.intreccio.importing;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How imports work.
 *
 * @param root the folder on the server inside which stewards may choose what to load; uploads go below it
 * @param batchSize rows read for each transaction
 * @param largestUpload of one file that a steward uploads
 */
@ConfigurationProperties("intreccio.importing")
public record ImportProperties(
        @DefaultValue("imports") Path root,
        @DefaultValue("1000") int batchSize,
        @DefaultValue("300MB") DataSize largestUpload) {}
