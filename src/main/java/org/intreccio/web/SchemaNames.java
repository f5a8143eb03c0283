package org.intreccio.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;
import org.intreccio.kernel.TypedId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How the OpenAPI document calls what goes in and out: by room and name, for several rooms have a {@code Card}; and ids as the strings
 * that they are in JSON and addresses.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication // Commands have no document.
class SchemaNames {

    @Bean
    ModelResolver modelResolver(SpringDocConfigProperties properties) {
        return new ModelResolver(ObjectMapperProvider.createJson(properties), new ByRoom());
    }

    @Bean
    ModelConverter idsAreStrings() {
        return new IdsAreStrings();
    }

    /** {@code org.intreccio.spaces.api.SpacesResource.Joined} is {@code SpacesJoined}. */
    private static final class ByRoom extends TypeNameResolver {

        private static final Pattern ROOM = Pattern.compile("org\\.intreccio\\.([a-z]+)\\..*");
        private static final Set<String> COMMON = Set.of("web", "kernel");

        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            var name = super.nameForClass(type, options);
            var room = ROOM.matcher(type.getName());
            if (!room.matches() || COMMON.contains(room.group(1))) {
                return name;
            }
            var prefix = Character.toUpperCase(room.group(1).charAt(0))
                    + room.group(1).substring(1);
            return name.startsWith(prefix) ? name : prefix + name;
        }
    }

    private static final class IdsAreStrings implements ModelConverter {

        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            JavaType asked = Json.mapper().constructType(type.getType());
            if (asked != null && TypedId.class.isAssignableFrom(asked.getRawClass())) {
                return new StringSchema().pattern("^" + TypedId.SHAPE.pattern() + "$");
            }
            return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        }
    }
}
