namespace LocalAws.Http;

/// <summary>A verified signature, with what the signatures of streamed chunks build on.</summary>
/// <param name="Timestamp">As in <c>x-amz-date</c>.</param>
/// <param name="Scope"><c>date/region/service/aws4_request</c>.</param>
/// <param name="Signature">The request's signature in hex: the seed of the first chunk's.</param>
/// <param name="SigningKey">Key that chunks are signed with.</param>
internal sealed record RequestSignature(string Timestamp, string Scope, string Signature, byte[] SigningKey);
