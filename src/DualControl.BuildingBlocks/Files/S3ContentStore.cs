using System.Net;
using System.Runtime.CompilerServices;
using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace DualControl.BuildingBlocks.Files;

/// <summary>Contents as objects of an S3-compatible store, their address as key. Turn versioning on in the bucket: what is removed can then be brought back.</summary>
public sealed class S3ContentStore : IContentStore, IDisposable
{
    private readonly AmazonS3Client _client;
    private readonly string _bucket;

    public S3ContentStore(S3Settings settings)
    {
        var config = new AmazonS3Config
        {
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
            MaxErrorRetry = 3,
        };
        if (settings.Endpoint is null) config.RegionEndpoint = RegionEndpoint.GetBySystemName(settings.Region);
        else (config.ServiceURL, config.AuthenticationRegion, config.ForcePathStyle) = (settings.Endpoint, settings.Region, true);
        _client = new AmazonS3Client(new BasicAWSCredentials(settings.AccessKey, settings.SecretKey), config);
        _bucket = settings.Bucket;
    }

    public async Task PutAsync(string sha256, Stream content, CancellationToken ct)
    {
        content.Position = 0;
        await _client.PutObjectAsync(new PutObjectRequest { BucketName = _bucket, Key = sha256, InputStream = content, AutoCloseStream = false, UseChunkEncoding = false }, ct);
    }

    public async Task<Stream?> OpenAsync(string sha256, long from, long count, CancellationToken ct)
    {
        try
        {
            var answer = await _client.GetObjectAsync(new GetObjectRequest { BucketName = _bucket, Key = sha256, ByteRange = new ByteRange(from, from + count - 1) }, ct);
            return new BoundedStream(answer.ResponseStream, count);
        }
        catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    public async Task<bool> ExistsAsync(string sha256, CancellationToken ct) => await BroughtAtAsync(sha256, ct) is not null;

    public async IAsyncEnumerable<string> BroughtBeforeAsync(DateTimeOffset instant, [EnumeratorCancellation] CancellationToken ct)
    {
        var request = new ListObjectsV2Request { BucketName = _bucket };
        do
        {
            var page = await _client.ListObjectsV2Async(request, ct);
            foreach (var item in page.S3Objects ?? [])
                if (item.Key.Length == 64 && item.LastModified?.ToUniversalTime() < instant.UtcDateTime) yield return item.Key;
            request.ContinuationToken = page.IsTruncated == true ? page.NextContinuationToken : null;
        }
        while (request.ContinuationToken is not null);
    }

    public async Task RemoveAsync(string sha256, DateTimeOffset broughtBefore, CancellationToken ct)
    {
        if (await BroughtAtAsync(sha256, ct) < broughtBefore.UtcDateTime) await _client.DeleteObjectAsync(_bucket, sha256, ct);
    }

    public void Dispose() => _client.Dispose();

    private async Task<DateTime?> BroughtAtAsync(string sha256, CancellationToken ct)
    {
        try
        {
            return (await _client.GetObjectMetadataAsync(_bucket, sha256, ct)).LastModified?.ToUniversalTime();
        }
        catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }
}
