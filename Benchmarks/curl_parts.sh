#!/usr/bin/env bash
# Sends the files of a folder as the parts of one object, four at once, with nothing but curl:
#
#     Benchmarks/curl_parts.sh http://127.0.0.1:5000/bucket/key FOLDER
set -euo pipefail
url=$1 folder=$2
send=(curl --silent --fail --aws-sigv4 aws:amz:us-east-1:s3 --user test:test)

begun=$("${send[@]}" --request POST "$url?uploads=")
upload=${begun#*<UploadId>}
upload=${upload%%</UploadId>*}

number=0
for part in "$folder"/*; do
    number=$((number + 1))
    [ "$number" -gt 1 ] && echo next
    printf '%s\n' silent fail "aws-sigv4 = aws:amz:us-east-1:s3" "user = test:test" "upload-file = \"$part\"" \
        "url = \"$url?partNumber=$number&uploadId=$upload\"" "write-out = \"$number %header{etag}\\n\""
done | curl --no-progress-meter --parallel --parallel-max 4 --config - | sort -n | {
    echo "<CompleteMultipartUpload>"
    while read -r number etag; do
        echo "<Part><PartNumber>$number</PartNumber><ETag>$etag</ETag></Part>"
    done
    echo "</CompleteMultipartUpload>"
} | "${send[@]}" --output /dev/null --header "Content-Type: application/xml" --data-binary @- "$url?uploadId=$upload"
