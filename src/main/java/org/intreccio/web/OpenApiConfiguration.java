package org.intreccio.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document at {@code /api/openapi.json}; {@code /api/docs} shows it to people. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Intreccio")
                        .version("v1")
                        .description("""
                                Actors, their ties and who should work with whom. Whatever is public may be read without a \
                                sign-in; the rest takes a personal access token from your account, sent as \
                                `Authorization: Bearer itc_…`. Lists are read page by page: send `next` of one answer as \
                                `cursor` of the next call. Every failure is a problem document (RFC 9457) in Italian or \
                                English, by `Accept-Language`.""")
                        .license(new License().name("AGPL-3.0-or-later").identifier("AGPL-3.0-or-later")))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("itc_…")
                                        .description("A personal access token from your account"))
                        .addSchemas(PROBLEM, problem()))
                .addSecurityItem(new SecurityRequirement())
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("What happened, at which field, and what to do")
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("A sentence for people"))
                .addProperty("instance", new StringSchema())
                .addProperty("key", new StringSchema().description("Which refusal it is, for programs"))
                .addProperty("field", new StringSchema().description("What must be mended, when it is one thing"));
    }

    /** Says on every operation that it may fail, and how that looks. */
    @Bean
    OpenApiCustomizer problemsEverywhere() {
        var response = new ApiResponse()
                .description("A problem")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
        return document -> {
            if (document.getPaths() != null) {
                document.getPaths().values().stream()
                        .flatMap(path -> path.readOperations().stream())
                        .forEach(operation -> operation.getResponses().addApiResponse("default", response));
            }
        };
    }
}
